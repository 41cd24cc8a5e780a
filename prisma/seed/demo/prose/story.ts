import { type Chance, chanceOf } from '../chance'
import type { Words } from '../kinds'
import type { Merchant } from '../merchants'
import type { LegalForm } from '../producer-names'
import type { Product } from '../products'
import { placeOf } from '../wards'
import { closersOf } from './closers'
import { inSentence } from './in-sentence'
import { openersOf, traderOpeners } from './openers'

const groups: Record<LegalForm, Words> = {
  COOPERATIVE: { vi: 'Hợp tác xã', en: 'Our cooperative' },
  COOPERATIVE_GROUP: { vi: 'Tổ hợp tác', en: 'Our group' },
  OTHER: { vi: 'Nhóm chúng tôi', en: 'Our circle' },
  COMPANY: { vi: 'Công ty', en: 'Our company' },
  HOUSEHOLD: { vi: 'Nhà tôi', en: 'Our family' },
}

/** Every story so far, in both languages. */
export type Told = Set<string>

/**
 * Two to four sentences in both languages about one product: who makes it and where, what is known of the kind, how it
 * is kept or used. Never the same as one in `told`.
 */
export function storyOf(product: Product, merchant: Merchant, chance: Chance, told: Told): Words {
  const { kind, variant, producer } = product
  const place = placeOf(producer.ward)
  const opening = chance.pick(merchant.producer ? openersOf(producer.legalForm, kind.set) : traderOpeners)
  const count = chance.weighted([
    [1, 3],
    [2, 7],
  ] as const)
  // Chosen at random, told in the order of the list: from raw material to use.
  const fitting = kind.facts.filter((fact) => fact.fits(variant))
  const chosen = new Set(chance.shuffled(fitting).slice(0, count))
  const facts = fitting.filter((fact) => chosen.has(fact))
  const closing = chance.happens(0.8) ? [chance.pick(closersOf(kind.care))] : []
  const numbers = numbersOf(producer.id)
  const say = (language: 'vi' | 'en') =>
    [opening, ...facts, ...closing]
      .map((sentence) =>
        fill(sentence[language], {
          ...numbers,
          we: groups[producer.legalForm][language],
          place: place[language],
          name: (first) => inSentence(variant.name, language, first),
          goods: (first) => inSentence(kind.name, language, first),
        }),
      )
      .join(' ')
      .normalize('NFC')
  const story = { vi: say('vi'), en: say('en') }
  if (story.vi.length < SHORTEST || told.has(story.vi) || told.has(story.en))
    return storyOf(product, merchant, chance, told)
  told.add(story.vi).add(story.en)
  return story
}

/** A producer tells the same years and the same number of hands in every story. */
function numbersOf(producerId: string) {
  const own = chanceOf(producerId)
  return { years: String(own.whole(6, 32)), hands: String(own.whole(6, 26)) }
}

/** What the booth asks of a story, with some to spare. */
const SHORTEST = 90

type Filling = string | ((isFirst: boolean) => string)

/** Puts words into a sentence; some of them are written differently where they begin it. */
const fill = (sentence: string, fillings: Record<string, Filling>) =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string, at: number) => {
    const filling = fillings[key] ?? ''
    return typeof filling === 'string' ? filling : filling(at === 0)
  })
