import { formatDay } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { LawLine } from '@/lib/readiness/queries/solution-law'
import { Part } from './part'

/** What law and the programme say about a solution, each with its source, and when it is not required. */
export function LawSection({ locale, law }: { locale: Locale; law: LawLine[] }) {
  const t = translator(locale, 'solutions')
  return (
    <Part id="law" title={t('law.title')}>
      {law.length === 0 ? <p className="text-muted">{t('law.none')}</p> : null}
      <ul className="space-y-3">
        {law.map(({ document, says, from }) => (
          <li key={document.vi}>
            <p className="font-semibold">
              {inLocale(locale, document.vi, document.en)}
              {from ? ` (${t('law.from', { day: formatDay(from) })})` : ''}
            </p>
            <p>{inLocale(locale, says.vi, says.en)}</p>
          </li>
        ))}
      </ul>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-lam underline-offset-4 hover:underline">
          {t('law.not-required')}
        </summary>
        <p>{t('law.not-required-body')}</p>
      </details>
      <p className="mt-1 text-sm text-muted">{t('law.note')}</p>
    </Part>
  )
}
