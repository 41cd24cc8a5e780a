/** A source of repeatable choices: one seed text always gives the same sequence. */
export type Chance = {
  /** 0 ≤ x < 1 */
  next(): number
  /** A whole number, both ends included. */
  whole(low: number, high: number): number
  happens(probability: number): boolean
  pick<T>(choices: readonly T[]): T
  /** A choice in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  shuffled<T>(choices: readonly T[]): T[]
  /** A version-4 UUID. */
  uuid(): string
}

function hashOf(text: string) {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Mulberry32, started from any text. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed)
  const word = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const next = () => word() / 4294967296
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('There is nothing to choose from.')
    return choices[whole(0, choices.length - 1)] as T
  }
  return {
    next,
    whole,
    pick,
    happens: (probability) => next() < probability,
    weighted: <T>(choices: readonly (readonly [T, number])[]): T => {
      let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) {
        rest -= weight
        if (rest < 0) return choice
      }
      return pick(choices)[0]
    },
    shuffled: <T>(choices: readonly T[]): T[] =>
      choices
        .map((choice) => ({ choice, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ choice }) => choice),
    uuid: () => {
      const hex = [word(), word(), word(), word()].map((w) => w.toString(16).padStart(8, '0')).join('')
      const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
