// The invariant characters of ISO/IEC 646 that GS1 values use, in the order of their weights (General Specifications 7.11).
const ALL_82 = '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'

/** The place of a character among the 82, from 0; -1 for one that is none of them. */
export const weightOf82 = (character: string) => ALL_82.indexOf(character)

/** The 32 that a pair of check characters is written in: none that look alike. */
export const ALL_32 = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const sets = {
  n: /^[0-9]*$/,
  x: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*$/,
  y: /^[#\-/0-9A-Z]*$/,
  z: /^[A-Za-z0-9\-_]*={0,2}$/,
} as const

/** Whether a text has characters of one GS1 set only: n digits, x the 82, y the 39, z base64url with its padding. */
export const isOfSet = (text: string, set: keyof typeof sets) => sets[set].test(text)
