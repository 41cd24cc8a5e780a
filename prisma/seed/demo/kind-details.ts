import { drinks } from './kind-details/drinks'
import { fabrics } from './kind-details/fabrics'
import { freshFood } from './kind-details/fresh-food'
import { handicrafts } from './kind-details/handicrafts'
import { herbs } from './kind-details/herbs'
import { household } from './kind-details/household'
import { kitchen } from './kind-details/kitchen'
import { ornamental } from './kind-details/ornamental'
import { riceGoods } from './kind-details/rice-goods'
import { teas } from './kind-details/teas'
import type { Fact, Variant } from './kinds'
import { type Care, isCare } from './prose/closers'

type Detail = { trade: string; care: Care; variants: Variant[]; facts: Fact[] }

/*
 * The texts are lists of lines, so that they can be read and corrected by people who do not program:
 *   # P001 | trade | care                  the kind, its trade in a firm's name, which closing lines fit it
 *   = name | name | unit | unit | 20-45    a variant: Vietnamese and English name and unit, price span in thousand dong
 *                                          (a sixth cell: what to draw, where the name would mislead)
 *   + sentence | sentence                  a fact in both languages
 *   + <a,b> sentence | sentence            one that is told only of variants whose names hold a or b; <!a,b> only of others
 */
function readDetails(text: string): [string, Detail][] {
  return text
    .normalize('NFC')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [id = '', trade = '', care = ''] = cells(head)
      const variants = lines.filter((line) => line.startsWith('= ')).map((line) => readVariant(line.slice(2)))
      const facts = lines.filter((line) => line.startsWith('+ ')).map((line) => readFact(line.slice(2)))
      const complete = variants.length > 0 && facts.length > 0 && trade !== ''
      if (!complete || !isCare(care)) throw new Error(`Kind ${id} is incomplete.`)
      return [id, { trade, care, variants, facts }]
    })
}

const cells = (line: string) => line.split('|').map((cell) => cell.trim())

function readVariant(line: string): Variant {
  const [vi, en, unitVi, unitEn, span, motif, ...rest] = cells(line)
  const [low, high] = (span ?? '').split('-').map(Number)
  if (!vi || !en || !unitVi || !unitEn || !low || !high || low > high || rest.length > 0) {
    throw new Error(`Not a variant: ${line}`)
  }
  const unit = { vi: unitVi, en: unitEn }
  return { name: { vi, en }, unit, lowVnd: low * 1000, highVnd: high * 1000, motif: motif ?? vi }
}

function readFact(line: string): Fact {
  const [, condition = '', text = ''] = /^(?:<([^>]+)> )?(.*)$/.exec(line) ?? []
  const [vi, en, ...rest] = cells(text)
  if (!vi || !en || rest.length > 0) throw new Error(`Not a fact: ${line}`)
  const words = condition.replace('!', '').split(',')
  const wanted = !condition.startsWith('!')
  const names = (name: string) => words.some((word) => name.toLocaleLowerCase('vi').includes(word))
  return { vi, en, fits: ({ name }) => condition === '' || names(name.vi) === wanted }
}

/** What the demo city knows about each kind of the reference list, by its id. */
export const kindDetails: ReadonlyMap<string, Detail> = new Map(
  [freshFood, riceGoods, kitchen, teas, drinks, herbs, handicrafts, household, fabrics, ornamental].flatMap(
    readDetails,
  ),
)
