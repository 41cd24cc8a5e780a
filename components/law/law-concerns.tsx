import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { LawConcern } from '@/lib/law/rules'

/** What somebody has to look after in the references: gaps, ends, and ends that are near. */
export function LawConcerns({
  locale,
  concerns,
  isElsewhere = false,
}: {
  locale: Locale
  concerns: LawConcern[]
  /** On another page than theirs: with the way there. */
  isElsewhere?: boolean
}) {
  if (concerns.length === 0) return null
  const t = translator(locale, 'law')
  return (
    <Notice kind="warning" title={t('concern.title', { count: concerns.length })} className="mb-4">
      <ul className="list-disc pl-5">
        {concerns.map((concern) => (
          <li key={`${concern.kind} ${concern.kind === 'uncovered' ? concern.topic : concern.reference.id}`}>
            {words(locale, concern)}
          </li>
        ))}
      </ul>
      {isElsewhere ? (
        <Link
          href={pathIn(locale, '/admin/settings/law')}
          className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
        >
          {t('concern.open')}
        </Link>
      ) : null}
    </Notice>
  )
}

function words(locale: Locale, concern: LawConcern): string {
  const t = translator(locale, 'law')
  if (concern.kind === 'uncovered') return t('concern.uncovered', { topic: t(`topic.${concern.topic}`) })
  const { name, until } = concern.reference
  return t(`concern.${concern.kind}`, {
    name: inLocale(locale, name.vi, name.en),
    day: until ? formatDay(until) : '',
  })
}
