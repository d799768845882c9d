/** Sorts texts by their characters, as dates of ISO 8601 sort; equal ones keep the order they had. */
export function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
