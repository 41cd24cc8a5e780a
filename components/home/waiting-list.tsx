import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import type { MerchantHome } from '@/lib/home/types'
import { waitingListings } from '@/lib/home/waiting-rules'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { solutionPath } from '@/lib/readiness/solution-address'
import { returnedWords } from './next-step-card'

type Row = {
  key: string
  path: string
  title: string
  state: string
  words: string | null | undefined
  isBack: boolean
}

/** What waits for the merchant itself, with the reviewer's words where something came back. */
export function WaitingList({ locale, home }: { locale: Locale; home: MerchantHome }) {
  const t = translator(locale, 'home')
  const rows = rowsOf(locale, home).filter(({ key }) => key !== stepKey(home))
  return (
    <section aria-labelledby="waits" className="mt-10">
      <h2 id="waits" className="mb-3 text-xl">
        {t('waits.title')} {rows.length > 0 ? <span className="font-normal text-muted">({rows.length})</span> : null}
      </h2>
      {rows.length === 0 ? <p className="text-muted">{t('waits.none')}</p> : null}
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-sheet empty:hidden">
        {rows.map(({ key, path, title, state, words, isBack }) => (
          <li key={key}>
            <Link
              href={pathIn(locale, path)}
              className="flex items-center gap-3 p-3 transition-colors duration-150 hover:bg-paper sm:gap-4 sm:px-4"
            >
              <span className="flex min-w-0 flex-1 flex-col items-start gap-1">
                <span className="font-semibold leading-snug">{title}</span>
                <Badge tone={isBack ? 'bad' : 'neutral'}>{state}</Badge>
                {words ? (
                  <span className="border-l-4 border-quy pl-3 whitespace-pre-line">{t('reason', { words })}</span>
                ) : null}
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the next step already shows, large. */
const stepKey = ({ homeStep }: MerchantHome) =>
  'listingId' in homeStep ? homeStep.listingId : 'solution' in homeStep ? homeStep.solution : null

function rowsOf(locale: Locale, home: MerchantHome): Row[] {
  const t = translator(locale, 'home')
  const names = translator(locale, 'readiness')
  const { returned, drafts } = waitingListings(home.listings)
  return [
    ...returned.map((one) => ({
      ...{ key: one.id, title: one.name, state: t('waits.returned'), isBack: true },
      path: one.draft === 'none' ? `/merchant/listings/${one.id}` : `/merchant/listings/${one.id}/edit`,
      words: returnedWords(locale, one.returned),
    })),
    ...home.solutions
      .filter(({ state }) => state === 'returned')
      .map(({ solution, words }) => ({
        ...{ key: solution, path: solutionPath(solution), words, isBack: true },
        title: t('waits.proof', { solution: names(`solutions.${solution}`) }),
        state: t('waits.proof-returned'),
      })),
    ...drafts.map((one) => ({
      ...{
        key: one.id,
        title: one.name,
        state: t(one.edit ? 'waits.edit' : 'waits.draft'),
        words: null,
        isBack: false,
      },
      path: `/merchant/listings/${one.id}/edit`,
    })),
  ]
}
