import { foldWords, likeness } from './folding'
import type { GroupCode, GroupFact, Section, SetFact } from './row-types'

export type SetReading =
  | { ok: true; setNumber: number }
  | { ok: false; code: 'set-missing' | 'set-unknown' | 'set-ambiguous'; suggestion: string | null }

const leadingNumber = /^(?:bo(?: san pham)?(?: so)? )?(\d{1,2})(?: |$)/
const leadingWords = /^(?:bo(?: san pham)?(?: so)?|nhom(?: san pham)?|nganh(?: hang)?|phan nhom|group|set)\b ?/
const roman = /^(i{1,3}|iv|v|vi)\b ?/
const nearEnough = 0.45

const named = (set: SetFact) => `${set.number}. ${set.nameVi}`

/** Reads sets and groups the way departments write them. Made once for many rows. */
export class SetMatcher {
  private readonly byName = new Map<string, SetFact>()
  private readonly groupNames: { code: GroupCode; names: string[] }[]

  constructor(
    private readonly sets: SetFact[],
    groups: GroupFact[],
  ) {
    this.groupNames = groups.map(({ code, nameVi, nameEn }) => ({ code, names: [nameVi, nameEn].map(foldWords) }))
    for (const set of sets) for (const name of [set.nameEn, set.nameVi]) this.byName.set(foldWords(name), set)
  }

  /** A set from its number (`21`, `Bộ 21`), its name, or both; `section` only helps to find the nearest name. */
  read(cell: string, section: GroupCode | null): SetReading {
    const text = foldWords(cell)
    if (text === '') return { ok: false, code: 'set-missing', suggestion: null }
    const whole = this.byName.get(text) ?? this.byName.get(text.replace(leadingWords, ''))
    if (whole) return { ok: true, setNumber: whole.number }
    const number = leadingNumber.exec(text)
    const numbered = number && this.sets.find((set) => set.number === Number(number[1]))
    if (!number || !numbered) return this.unknown(text, section)
    const rest = text.slice(number[0].length).trim()
    if (rest === '' || rest === '0') return { ok: true, setNumber: numbered.number }
    const other = this.byName.get(rest)
    if (other === numbered) return { ok: true, setNumber: numbered.number }
    const isClose = likeness(rest, foldWords(numbered.nameVi)) >= 0.6
    if (!other && isClose) return { ok: true, setNumber: numbered.number }
    return { ok: false, code: 'set-ambiguous', suggestion: other ? named(other) : named(numbered) }
  }

  groupOf(setNumber: number): GroupCode | null {
    return this.sets.find(({ number }) => number === setNumber)?.group ?? null
  }

  /** The only set of a group; null when it has several. */
  onlySetOf(group: GroupCode | null): number | null {
    const [only, ...others] = this.sets.filter((set) => set.group === group)
    return only && others.length === 0 ? only.number : null
  }

  /** What a heading says: `II. NHÓM ĐỒ UỐNG`, `Bộ 21. Thủ công …`. The name counts for more than the Roman numeral. */
  section(heading: string): Section | null {
    const text = foldWords(heading)
    if (text === '') return null
    const bare = text.replace(leadingWords, '')
    const numeral = roman.exec(text) ?? roman.exec(bare)
    const name = (numeral && bare === text ? text.slice(numeral[0].length).replace(leadingWords, '') : bare).replace(
      roman,
      '',
    )
    const group = this.groupNames.find(({ names }) => names.some((full) => isSameHeading(name, full)))
    const set = this.byName.get(name) ?? (/^bo\b/.test(text) ? this.numbered(text) : undefined)
    if (group) return { text: heading, group: group.code, setNumber: this.onlySetOf(group.code) }
    if (set) return { text: heading, group: set.group, setNumber: set.number }
    const byNumeral =
      numeral && name === '' ? this.groupNames.find(({ code }) => code.toLowerCase() === numeral[1]) : undefined
    if (byNumeral) return { text: heading, group: byNumeral.code, setNumber: this.onlySetOf(byNumeral.code) }
    const isHeading = numeral !== null || /^(?:nhom|nganh|phan nhom|bo san pham)\b/.test(text)
    return isHeading ? { text: heading, group: null, setNumber: null } : null
  }

  private numbered(text: string) {
    const number = leadingNumber.exec(text)?.[1]
    return this.sets.find((set) => set.number === Number(number))
  }

  private unknown(text: string, section: GroupCode | null): SetReading {
    const inSection = this.sets.filter((set) => section === null || set.group === section)
    const scored = inSection.map((set) => ({ set, score: likeness(text, foldWords(set.nameVi)) }))
    const best = scored.reduce((one, two) => (two.score > one.score ? two : one), scored[0] ?? { set: null, score: 0 })
    const suggestion = best.set && telling(text) !== '' && best.score >= nearEnough ? named(best.set) : null
    return { ok: false, code: 'set-unknown', suggestion }
  }
}

// Words that many sets share say nothing by themselves: "Hàng khác" is near to none.
const telling = (text: string) => text.replace(/\b(?:khac|hang|cac|loai|san pham)\b/g, '').trim()

// "Dược liệu" alone is how people shorten "Dược liệu và sản phẩm từ dược liệu".
const isSameHeading = (name: string, full: string) =>
  name.length > 3 && (name === full || full.startsWith(`${name} `) || likeness(name, full) >= 0.8)
