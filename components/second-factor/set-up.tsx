import { confirmFactorAction } from '@/lib/auth/actions/second-factor'
import { secretInFours, totpAddress } from '@/lib/auth/totp'
import { qrPath } from '@/lib/format/qr-code'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { CodeForm } from './code-form'
import { codeWords } from './code-words'

/** Three steps to a second factor: an app, the code to scan or type, and the app's first answer. */
export function SetUp({ locale, secret, account }: { locale: Locale; secret: Uint8Array; account: string }) {
  const t = translator(locale, 'second-factor')
  const brand = translator(locale, 'desk')('brand')
  const { side, path } = qrPath(totpAddress(secret, brand, account))
  return (
    <ol className="space-y-6">
      <li>
        <h2 className="text-lg">{t('set-up.app-title')}</h2>
        <p className="mt-1 text-muted">{t('set-up.app')}</p>
      </li>
      <li>
        <h2 className="text-lg">{t('set-up.scan-title')}</h2>
        <p className="mt-1 text-muted">{t('set-up.scan')}</p>
        <svg
          viewBox={`0 0 ${side} ${side}`}
          role="img"
          aria-label={t('set-up.qr')}
          shapeRendering="crispEdges"
          className="mt-3 size-56 rounded-lg border border-line"
        >
          <path fill="#fff" d={`M0 0h${side}v${side}H0z`} />
          <path fill="#1d1b18" d={path} />
        </svg>
        <p className="mt-3">{t('set-up.type')}</p>
        <p data-secret className="mt-1 break-words font-mono text-lg">
          {secretInFours(secret)}
        </p>
        <p className="text-sm text-muted">{t('set-up.type-note', { account })}</p>
      </li>
      <li>
        <h2 className="mb-3 text-lg">{t('set-up.confirm-title')}</h2>
        <CodeForm locale={locale} action={confirmFactorAction} kind="phone" words={codeWords(locale, 'set-up')} />
      </li>
    </ol>
  )
}
