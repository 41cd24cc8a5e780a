import type { Metadata } from 'next'
import { RequestList } from '@/components/desk/request-list'
import { EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { countRequests, listRequests } from '@/lib/desk/queries/requests'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/requests'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'four-eyes')('title') }
}

export default async function RequestsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireStaff(locale, 'standings')
  const [{ done }, open, settled, { administrators }] = await Promise.all([
    searchParams,
    listRequests(admin, 'open'),
    listRequests(admin, 'settled'),
    countRequests(admin),
  ])
  const t = translator(locale, 'four-eyes')
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      {done === 'asked' || done === 'done-alone' ? (
        <Notice kind="success" className="mb-6">
          {t(done)}
        </Notice>
      ) : null}
      {administrators < 2 ? (
        <Notice kind="warning" className="mb-6">
          {t('alone')}
        </Notice>
      ) : null}
      <section aria-labelledby="open" className="mb-10">
        <h2 id="open" className="mb-3 text-xl">
          {t('open')}
        </h2>
        {open.length > 0 ? <RequestList locale={locale} requests={open} /> : <EmptyState title={t('open-none')} />}
      </section>
      <section aria-labelledby="settled">
        <h2 id="settled" className="mb-3 text-xl">
          {t('settled')}
        </h2>
        {settled.length > 0 ? (
          <RequestList locale={locale} requests={settled} />
        ) : (
          <EmptyState title={t('settled-none')} />
        )}
      </section>
    </>
  )
}
