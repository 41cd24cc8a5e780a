import type { Metadata } from 'next'
import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { shopMetadata } from '@/components/layout/shop-metadata'
import { VerifyForm } from '@/components/verify/verify-form'
import { VerifyGuide } from '@/components/verify/verify-guide'
import { findBoothSize } from '@/lib/catalog/queries/public-shelves'
import { environment } from '@/lib/config/environment'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/verify'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'verify')
  return shopMetadata(locale, '/verify', { title: t('title'), description: t('description') })
}

export default async function Page({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale, 'verify')
  const { hasDemo } = await findBoothSize()
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={environment().publicUrl} />
      <div className="max-w-3xl">
        <h1 className="mt-2 text-2xl sm:text-3xl">{t('title')}</h1>
        <p className="mt-3 text-muted">{t('intro')}</p>
        <VerifyForm locale={locale} label={t('form.file')} />
        {hasDemo ? (
          <p className="mt-3 text-sm">
            {t('sample.words')}{' '}
            <a
              href="/samples/tep-mau-da-ky.pdf"
              download
              className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
            >
              {t('sample.link')}
            </a>
          </p>
        ) : null}
        <VerifyGuide locale={locale} />
      </div>
    </>
  )
}
