/**
 * Patterns of the formats that a function decides on, for those who can only take a pattern: JSON
 * Schemas and forms. They let through what only a calendar can refuse, such as 30 February.
 */
export const formatPatterns: Readonly<Record<string, string>> = {
  date: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
  day: String.raw`^\d{4}-\d{2}-\d{2}$`,
  period: String.raw`^\d{4}(-(Q[1-4]|H[12]|\d{2}(-\d{2})?))?(/\d{4}(-\d{2}(-\d{2})?)?)?$`,
  fact: String.raw`^[a-z0-9-]+(/[A-Za-z0-9-]+)+$`,
  link: String.raw`^https?://\S+$`,
};
