import { formatDay, formatMoment } from '@/lib/format/people'
import { isReason, type Reason } from './reasons'

export type Say = (key: string, values?: Record<string, string>) => string

/** Their details are the words of a reader of bytes, which only an engineer needs and nobody translates. */
const technical: readonly Reason[] = [
  'file.format.unknown',
  'pdf.structure.unreadable',
  'pdf.dictionary.incomplete',
  'cms.structure.unreadable',
  'signature.algorithm.unsupported',
  'signature.certificate.mismatch',
  'time.stamp.unreadable',
  'xml.signature.malformed',
  'xml.structure.malformed',
  'xml.structure.limits',
]

const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g
const days = /\d{4}-\d\d-\d\d/g

const events: Record<string, string> = {
  'one added': 'added',
  'one removed': 'removed',
  'one changed': 'changed',
}

type Phrase = [RegExp, (say: Say, parts: string[]) => string]

const phrases: Phrase[] = [
  [/^the whole document$/, (say) => say('details.whole-document')],
  [/^pages$/, (say) => say('details.pages')],
  [/^document catalogue$/, (say) => say('details.document-catalogue')],
  [/^object (\d+)$/, (say, [number = '']) => say('details.object', { number })],
  [
    /^page object (\d+): (.*)$/s,
    (say, [number = '', what = '']) => {
      const event = events[what]
      return say('details.page-object', { number, what: event ? say(`details.${event}`) : what })
    },
  ],
  [/^page tree: (.*)$/s, (say, [what = '']) => say('details.page-tree', { what })],
  [/^catalogue: (.*)$/s, (say, [what = '']) => say('details.catalogue', { what })],
  [/^(.*) removed$/s, (say, [what = '']) => say('details.field-removed', { what })],
]

/** What stands in brackets behind a finding, in the reader's language: names, numbers and dates stay as they are written. */
export function textOfDetail(say: Say, reason: Reason | null, detail: string): string {
  if (reason && technical.includes(reason)) return say('details.technical', { what: detail })
  if (reason?.startsWith('invoice.dates.')) return detail.replace(days, formatDay)
  const [code = '', rest] = detail.split(/: (.*)/s)
  if (isReason(code)) return [say(`reasons.${code}`), rest && textOfDetail(say, code, rest)].filter(Boolean).join(': ')
  if (reason?.startsWith('pdf.changes.') || reason === 'signature.digest.mismatch')
    for (const [pattern, text] of phrases) {
      const found = pattern.exec(detail)
      if (found) return text(say, found.slice(1))
    }
  return detail.replace(moments, (moment) => formatMoment(new Date(moment)))
}
