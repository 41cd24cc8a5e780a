import { composed } from '@/lib/format/text'
import type { ZipEntry } from '@/lib/workbooks/zip-directory'

// The upper half of code page 437, which a ZIP file's names are in when nothing else is said (APPNOTE, appendix D).
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ '

const from437 = (bytes: Buffer) =>
  [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : (upper437[byte - 128] ?? '?'))).join('')

/** An entry's name in NFC with `/` between folders. Many tools write UTF-8 without saying so; what is no UTF-8 is CP437. */
export function nameOfEntry({ rawName, isUtf8 }: Pick<ZipEntry, 'rawName' | 'isUtf8'>): string {
  const read = () => {
    try {
      return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(rawName)
    } catch {
      return from437(rawName)
    }
  }
  return composed(read()).replaceAll('\\', '/')
}

/** Folders, and what operating systems pack along unseen. */
export const isPackaging = (name: string) =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.|(?:Thumbs\.db|desktop\.ini)$)/i.test(name)

/** A name that leads out of the folder it is unpacked to. Nothing is ever unpacked by its name here; such a file is not honest. */
export const leadsOut = (name: string) => /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)
