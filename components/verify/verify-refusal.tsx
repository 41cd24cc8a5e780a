import { ShopIcon } from '@/components/layout/shop-icon'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { VerifyAnswer } from '@/lib/trust/verify-answer'
import { VerifyForm } from './verify-form'

/** Why a file was not looked at, and the form again. */
export function VerifyRefusal({
  locale,
  refusal: { reason, waitSeconds },
}: {
  locale: Locale
  refusal: Extract<VerifyAnswer, { kind: 'refused' }>
}) {
  const t = translator(locale, 'verify')
  return (
    <div className="max-w-3xl pt-6">
      <h1 className="text-2xl sm:text-3xl">{t('refused.title')}</h1>
      <p role="alert" className="mt-4 flex gap-3 rounded-xl border border-son bg-son-wash p-4">
        <ShopIcon name="flag" className="mt-0.5 text-son" />
        {reason === 'too-often'
          ? t('refused.too-often', { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) })
          : t(`refused.${reason}`)}
      </p>
      <VerifyForm locale={locale} label={t('form.file')} />
    </div>
  )
}
