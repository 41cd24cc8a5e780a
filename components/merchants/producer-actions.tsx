import { ButtonLink } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { createFromProducerAction } from '@/lib/merchants/actions/create'
import type { ProducerChoice } from '@/lib/merchants/types'

/** What can be opened for a producer: its own merchant, at once or to be approved later, or a trader. */
export function ProducerActions({ producer, locale }: { producer: ProducerChoice; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const busy = t('decide.busy')
  return (
    <>
      {producer.merchantId ? (
        <ButtonLink kind="secondary" href={pathIn(locale, `/admin/merchants/${producer.merchantId}`)}>
          {t('create.see')}
        </ButtonLink>
      ) : (
        [true, false].map((approve) => (
          <form key={String(approve)} action={createFromProducerAction}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="producerId" value={producer.id} />
            {approve ? <input type="hidden" name="approve" value="on" /> : null}
            <SubmitButton
              kind={approve ? 'secondary' : 'quiet'}
              busyLabel={busy}
              className={approve ? undefined : 'max-sm:px-0'}
            >
              {approve ? t('create.open') : t('create.open-waiting')}
            </SubmitButton>
          </form>
        ))
      )}
      <ButtonLink
        kind="quiet"
        className="max-sm:px-0"
        href={pathIn(locale, `/admin/merchants/new/trader?producer=${producer.id}`)}
      >
        {t('create.trader')}
      </ButtonLink>
    </>
  )
}
