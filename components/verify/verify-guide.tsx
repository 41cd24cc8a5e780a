import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Verdict } from '@/lib/verifier/types'
import { verdictLooks } from './verdict-look'

const verdicts: Verdict[] = ['accepted', 'weak', 'review', 'untrusted', 'unsupported', 'refused', 'unsigned']

/** What each verdict means, before anybody gets one. */
export function VerifyGuide({ locale }: { locale: Locale }) {
  const t = translator(locale, 'verify')
  return (
    <section aria-labelledby="reading" className="mt-10">
      <h2 id="reading" className="text-xl">
        {t('reading.title')}
      </h2>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {verdicts.map((verdict) => (
          <div key={verdict} className="grid gap-x-6 py-3 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <dt className={`flex items-center gap-2 self-start font-semibold ${verdictLooks[verdict].ink}`}>
              <ShopIcon name={verdictLooks[verdict].icon} />
              {t(`verdicts.${verdict}.name`)}
            </dt>
            <dd className="text-muted">{t(`verdicts.${verdict}.body`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-muted">{t('reading.command')}</p>
    </section>
  )
}
