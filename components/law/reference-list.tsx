import Link from 'next/link'
import { dayOf } from '@/lib/format/days'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { byRank, forceOf } from '@/lib/law/rules'
import type { Reference } from '@/lib/law/types'
import { ForceBadge, ReferenceFacts } from './reference-facts'

/** All references: those that hold or will, then those that hold no more. */
export function ReferenceList({ locale, references }: { locale: Locale; references: Reference[] }) {
  const t = translator(locale, 'law')
  const today = dayOf(new Date())
  const isPast = (one: Reference) => ['ended', 'withdrawn'].includes(forceOf(one, today))
  const parts = [
    ['now', references.filter((one) => !isPast(one)).sort(byRank)],
    ['past', references.filter(isPast).sort(byRank)],
  ] as const
  return parts.map(([key, rows]) =>
    rows.length > 0 ? (
      <section key={key} aria-labelledby={`law-${key}`} className="mb-8">
        <h2 id={`law-${key}`} className="mb-3 text-xl">
          {t(`list.${key}`)}
        </h2>
        <ul className="grid gap-3 xl:grid-cols-2">
          {rows.map((reference) => {
            const { id, name, replacedById } = reference
            const words = inLocale(locale, name.vi, name.en)
            return (
              <li key={id} className="rounded-xl border border-line bg-sheet p-4">
                <p className="flex flex-wrap items-center justify-between gap-x-3">
                  <Link
                    href={pathIn(locale, `/admin/settings/law/${id}`)}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
                  >
                    {words}
                  </Link>
                  <ForceBadge locale={locale} reference={reference} />
                </p>
                <ReferenceFacts
                  locale={locale}
                  reference={reference}
                  heir={references.find((one) => one.id === replacedById) ?? null}
                />
              </li>
            )
          })}
        </ul>
      </section>
    ) : null,
  )
}
