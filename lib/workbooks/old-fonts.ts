import { composed } from '@/lib/format/text'
import { tcvn3, vni } from './old-font-tables'
import { refuse } from './refusal'
import { isSyllable } from './syllables'

/** Encodings of before Unicode that hide behind fonts: .VnTime and its kin, VNI-Times and its kin. */
export type OldFont = 'TCVN3' | 'VNI'

const vniMeanings = new Map(vni)
const vniPattern = new RegExp(vni.map(([seen]) => seen).join('|'), 'g')

const decoders: Record<OldFont, (word: string) => string> = {
  TCVN3: (word) => word.replace(/[\u00a1-\u00fe]/g, (seen) => tcvn3.get(seen) ?? seen),
  VNI: (word) => word.replace(vniPattern, (seen) => vniMeanings.get(seen) ?? seen),
}
const fonts = Object.keys(decoders) as OldFont[]

/** The text as it was meant, for a text in one of the old encodings. */
export const decodeOldFont = (text: string, font: OldFont) => composed(decoders[font](text))

// A letter of Western text that has company: single signs such as ½ or ® say nothing.
const word = /[A-Za-z\u00a1-\u00ff]{2,}/g
const isSuspect = (seen: string) => /[\u00a1-\u00ff]/.test(seen) && /[A-Za-z]/.test(seen)
const hasModernLetters = /[\u0102-\u01b0\u1ea0-\u1ef9]/

const maxWeighed = 50_000

/**
 * Watches all text of a file for words that mean nothing as they stand and are Vietnamese syllables once an old encoding
 * is undone. Three different ones are no accident; two are none either when the file has no letter such as ư or ạ at all.
 */
export class OldFontWatch {
  private readonly found: Record<OldFont, Set<string>> = { TCVN3: new Set(), VNI: new Set() }
  private sawModernLetters = false
  // Words come back again and again; each is weighed once.
  private readonly weighed = new Set<string>()

  read(text: string) {
    if (!/[\u00a1-\u00ff]/.test(text)) {
      if (!this.sawModernLetters) this.sawModernLetters = hasModernLetters.test(text)
      return
    }
    if (hasModernLetters.test(text)) this.sawModernLetters = true
    for (const part of composed(text).split(/[^\p{L}\p{M}\u00a1-\u00ff]+/u)) {
      if (hasModernLetters.test(part)) continue
      for (const [seen] of part.matchAll(word)) this.weigh(seen)
    }
  }

  /** The encoding that the text is in, with an example of how it reads; null for ordinary text. */
  verdict(): { font: OldFont; seen: string; meant: string } | null {
    const needed = this.sawModernLetters ? 3 : 2
    const [font] = fonts
      .filter((font) => this.found[font].size >= needed)
      .sort((one, two) => this.found[two].size - this.found[one].size)
    if (!font) return null
    const seen = [...this.found[font]].slice(0, 3).join(' ')
    return { font, seen, meant: decodeOldFont(seen, font) }
  }

  /** Ends the reading of a file whose text is in an old encoding. */
  refuseOldFonts() {
    const verdict = this.verdict()
    if (verdict) refuse('old-font', { encoding: verdict.font, seen: verdict.seen, meant: verdict.meant })
  }

  private weigh(seen: string) {
    if (!isSuspect(seen) || this.weighed.has(seen)) return
    if (this.weighed.size < maxWeighed) this.weighed.add(seen)
    if (isSyllable(seen)) return
    for (const font of fonts) {
      if (this.found[font].size >= 1000) continue
      const meant = decodeOldFont(seen, font)
      if (meant !== seen && isSyllable(meant)) this.found[font].add(seen)
    }
  }
}
