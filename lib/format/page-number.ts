/** The page of a list that an address asks for, from 1 to 9,999; anything else is the first. */
export const pageOf = (asked: unknown) =>
  typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
