import { MoreLink } from '@/components/catalog/shelf-section'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { type Messages, translator } from '@/lib/i18n/translator'

type Ranking = Messages['ranking']

/** The parts in their order, each with the names of its points; `isOrdered`: one point after the other decides. */
const parts = [
  { part: 'paid', points: ['a', 'b', 'c'] },
  { part: 'order', points: ['a', 'b', 'c'], isOrdered: true },
  { part: 'sorts', points: ['a', 'b', 'c', 'd', 'e'] },
  { part: 'shelves', points: ['a', 'b', 'c', 'd', 'e'] },
  { part: 'found', points: ['a', 'b', 'c', 'd', 'e'] },
  { part: 'counts', points: ['a', 'b', 'c', 'd', 'e', 'f'] },
  { part: 'shown', points: ['a', 'b'] },
  { part: 'fresh', points: ['a', 'b'] },
] as const satisfies { part: keyof Ranking; points: string[]; isOrdered?: boolean }[]

/** What decides where a product stands, told as the code does it (lib/search/rules-tsquery.ts, queries/page.ts, tally.ts). */
export function RankingCriteria({ locale }: { locale: Locale }) {
  const t = translator(locale, 'ranking')
  return (
    <article className="max-w-3xl">
      <h1 className="mt-2 text-2xl sm:text-3xl">{t('title')}</h1>
      <p className="mt-3 text-lg text-muted">{t('intro')}</p>
      {parts.map(({ part, points, ...rest }) => {
        const List = 'isOrdered' in rest ? 'ol' : 'ul'
        return (
          <section key={part} aria-labelledby={part} className="mt-10">
            <h2 id={part} className="text-xl">
              {t(`${part}.title`)}
            </h2>
            <List className={`mt-3 space-y-2 pl-6 ${List === 'ol' ? 'list-decimal' : 'list-disc'} marker:text-quy-ink`}>
              {points.map((point) => (
                <li key={point} className="pl-1">
                  {t(`${part}.items.${point}` as 'paid.items.a')}
                </li>
              ))}
            </List>
          </section>
        )
      })}
      <p className="mt-10">
        <MoreLink href={pathIn(locale, '/browse')} label={t('browse')} />
      </p>
    </article>
  )
}
