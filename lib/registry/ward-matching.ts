import { foldWords, likeness } from './folding'
import { districtPrefixAt, wardPrefixAt } from './place-prefixes'
import { isUnaccented, type PlaceWord, placeWords, standsAt } from './place-words'
import type { WardFact, WarningCode } from './row-types'

export type WardReading = {
  wardCode: string | null
  problem: Extract<WarningCode, `ward-${string}`> | null
  /** Names that may be meant, when none is certain. */
  suggestion: string | null
  params: Record<string, string>
}

type Named<Fact> = { fact: Fact; words: PlaceWord[] }
type Found = { ward: WardFact; type: WardFact['type'] | null }

const longestFirst = <Fact>(one: Named<Fact>, two: Named<Fact>) => two.words.length - one.words.length

/** The former district's own name: `Ba Vì` of `Huyện Ba Vì`. */
const districtName = (district: string) => district.replace(/^(?:quận|huyện|thị xã)\s+/i, '')

const sure = (wardCode: string): WardReading => ({ wardCode, problem: null, suggestion: null, params: {} })

/** Finds the unit (of the 126 since July 2025) that an address names. Made once for many rows. */
export class WardMatcher {
  private readonly wards: Named<WardFact>[]
  private readonly districts: Named<string>[]
  // The same few addresses stand in hundreds of rows.
  private readonly readings = new Map<string, WardReading>()

  constructor(facts: WardFact[]) {
    this.wards = facts
      .flatMap((fact) =>
        [fact.nameVi, fact.nameViAlt].flatMap((name) => (name ? [{ fact, words: placeWords(name) }] : [])),
      )
      .sort(longestFirst)
    this.districts = [...new Set(facts.flatMap((fact) => fact.formerDistricts))]
      .map((fact) => ({ fact, words: placeWords(districtName(fact)) }))
      .sort(longestFirst)
  }

  byCode(code: string | null): WardFact | null {
    return this.wards.find(({ fact }) => fact.code === code)?.fact ?? null
  }

  /** Reads a ward column, where there is one, and else the address. */
  read({ ward, address }: { ward: string; address: string }): WardReading {
    const key = `${ward}\u0000${address}`
    const reading = this.readings.get(key) ?? this.readAnew(ward, address)
    this.readings.set(key, reading)
    return reading
  }

  /** The units that an address may mean, the likeliest first: the one it names, else those of the former district it names. */
  candidates(address: string): { ward: WardFact; isSure: boolean }[] {
    const reading = this.read({ ward: '', address })
    const named = this.byCode(reading.wardCode)
    if (named) return [{ ward: named, isSure: reading.problem === null }]
    const district = this.districtIn(address)
    const words = foldWords(address)
    return this.wards
      .map(({ fact }) => ({ fact, score: likeness(words.slice(0, 40), foldWords(fact.nameVi)) }))
      .filter(({ fact, score }, at, all) =>
        district
          ? fact.formerDistricts.includes(district) && all.findIndex((one) => one.fact === fact) === at
          : score >= 0.5,
      )
      .sort((one, two) => two.score - one.score)
      .slice(0, 8)
      .map(({ fact }) => ({ ward: fact, isSure: false }))
  }

  private readAnew(ward: string, address: string): WardReading {
    if (ward === '' && address === '') return { wardCode: null, problem: 'ward-missing', suggestion: null, params: {} }
    const district = this.districtIn(`${ward}, ${address}`)
    if (ward !== '') {
      const named = this.afterPrefix(ward)[0] ?? this.wholeName(ward)
      return named ? this.weigh(named, district) : this.unknown(ward, district)
    }
    const [first, ...others] = this.afterPrefix(address)
    const now = others.length > 0 ? this.afterPrefix(address.split(/nay (?:là|thuộc)/i)[1] ?? '')[0] : undefined
    if (now) return this.weigh(now, district)
    if (first && others.some(({ ward }) => ward !== first.ward)) return this.assume(first)
    if (first) return this.weigh(first, district)
    const bare = this.hasWardPrefix(address) ? undefined : this.firstBareName(address)
    return bare ? this.assume(bare) : this.unknown(address, district)
  }

  private weigh(found: Found, district: string | null): WardReading {
    const { ward, type } = found
    const typeFits = type === null || type === ward.type
    const districtFits = district === null || ward.formerDistricts.includes(district)
    if (typeFits && districtFits) return sure(ward.code)
    // Neither kind nor district fits: an older unit that happens to share the name.
    if (!typeFits && !districtFits) return this.unknown(ward.nameVi, district)
    const problem = typeFits ? 'ward-district-differs' : 'ward-type-differs'
    return {
      wardCode: ward.code,
      problem,
      suggestion: null,
      params: { ward: ward.fullNameVi, district: district ?? '' },
    }
  }

  private assume({ ward }: Found): WardReading {
    return { wardCode: ward.code, problem: 'ward-assumed', suggestion: null, params: { ward: ward.fullNameVi } }
  }

  private unknown(text: string, district: string | null): WardReading {
    const near = this.wards
      .map(({ fact }) => ({ fact, score: likeness(foldWords(text.split(',')[0] ?? ''), foldWords(fact.fullNameVi)) }))
      .filter(({ score, fact }) => score >= 0.75 && (district === null || fact.formerDistricts.includes(district)))
      .sort((one, two) => two.score - one.score)
      .slice(0, 1)
      .map(({ fact }) => fact)
    const inDistrict = this.wards
      .map(({ fact }) => fact)
      .filter((fact) => district && fact.formerDistricts.includes(district))
    const names = [...new Set((near.length > 0 ? near : inDistrict).map(({ fullNameVi }) => fullNameVi))]
    return { wardCode: null, problem: 'ward-unknown', suggestion: names.join(', ') || null, params: {} }
  }

  /** Units named after "phường", "xã" and the like, in the order of the text. */
  private afterPrefix(text: string): Found[] {
    const words = placeWords(text)
    const plainly = isUnaccented(words)
    return words.flatMap((_, index) => {
      const prefix = wardPrefixAt(words, index, plainly)
      const named = prefix && this.wards.find((ward) => standsAt(words, index + 1, ward.words, plainly))
      return named ? [{ ward: named.fact, type: prefix === 'town' ? null : prefix }] : []
    })
  }

  private hasWardPrefix(text: string) {
    const words = placeWords(text)
    return words.some((_, index) => wardPrefixAt(words, index, isUnaccented(words)) && index + 1 < words.length)
  }

  private wholeName(text: string): Found | undefined {
    const words = placeWords(text)
    const named = this.wards.find(
      ({ words: name }) => name.length === words.length && standsAt(words, 0, name, isUnaccented(words)),
    )
    return named && { ward: named.fact, type: null }
  }

  /** A part between commas that is a unit's name and not a former district's as well. */
  private firstBareName(text: string): Found | undefined {
    for (const part of text.split(/[,;()]/)) {
      const found = this.wholeName(part)
      const isDistrictToo = this.districts.some(({ words }) => {
        const name = placeWords(part)
        return words.length === name.length && standsAt(name, 0, words, isUnaccented(name))
      })
      if (found && !isDistrictToo) return found
    }
    return undefined
  }

  private districtIn(text: string): string | null {
    const words = placeWords(text)
    const plainly = isUnaccented(words)
    for (const index of words.keys()) {
      if (!districtPrefixAt(words, index, plainly)) continue
      const named = this.districts.find((district) => standsAt(words, index + 1, district.words, plainly))
      if (named) return named.fact
    }
    return null
  }
}
