// Where Windows-1258 differs from Windows-1252: five letters with marks of their own, and tone marks that follow a letter.
const differing = new Map([
  [0xc3, '\u0102'],
  [0xcc, '\u0300'],
  [0xd0, '\u0110'],
  [0xd2, '\u0309'],
  [0xd5, '\u01a0'],
  [0xdd, '\u01af'],
  [0xde, '\u0303'],
  [0xe3, '\u0103'],
  [0xec, '\u0301'],
  [0xf0, '\u0111'],
  [0xf2, '\u0323'],
  [0xf5, '\u01a1'],
  [0xfd, '\u01b0'],
  [0xfe, '\u20ab'],
])
const differingLetters = new Map([...differing].map(([byte, letter]) => [String.fromCharCode(byte), letter]))

/** Bytes as Western text (Windows-1252), one character a byte. */
export const decodeWestern = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)

/** Western text taken for what the same bytes mean in Windows-1258, in NFC. */
export const asWindows1258 = (western: string) =>
  western.replace(/[\u00c3-\u00fe]/g, (seen) => differingLetters.get(seen) ?? seen).normalize('NFC')
