/**
 * Made-up personal data for tests: none belongs to anyone. The numbers of nine digits lie in the range
 * that begins with 99999, the bank is called TEST, and the phone numbers count up.
 */
export const planted = {
  bsn: '999990019',
  iban: 'NL13TEST0123456789',
  email: 'iemand@voorbeeld.example',
  phone: '06-12345678',
  birth_date: '1 januari 1900',
} as const;
