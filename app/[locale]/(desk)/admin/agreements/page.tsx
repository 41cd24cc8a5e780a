import type { Metadata } from 'next'
import Link from 'next/link'
import { AgreementList } from '@/components/agreements/agreement-list'
import { PageHead } from '@/components/ui/card'
import { listAgreements } from '@/lib/agreements/queries'
import { requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/agreements'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'agreements')('desk.title') }
}

export default async function AgreementsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const { waiting, others } = await listAgreements(await requireStaff(locale, 'proofs'))
  const t = translator(locale, 'agreements')
  return (
    <>
      <PageHead
        title={t('desk.title')}
        intro={t('desk.intro')}
        actions={
          <Link
            href={pathIn(locale, '/admin/agreements/template')}
            className="inline-flex min-h-11 items-center text-lam underline underline-offset-4"
          >
            {t('desk.template')}
          </Link>
        }
      />
      <AgreementList {...{ locale, agreements: waiting, title: t('desk.waiting'), empty: t('desk.none-waiting') }} />
      <AgreementList {...{ locale, agreements: others, title: t('desk.others'), empty: t('desk.none') }} />
    </>
  )
}
