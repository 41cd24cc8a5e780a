import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ApplicationSheet } from '@/components/applications/application-sheet'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findReviewed } from '@/lib/applications/queries/review-application'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const told = ['returned', 'rejected', 'settled', 'added'] as const

type Props = PageProps<'/[locale]/admin/applications/[id]'>

const load = loadForStaff(findReviewed, 'applications')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const t = translator(localeOf(locale), 'join-desk')
  const name = (await load(id))?.name
  return { title: name ? `${name} · ${t('title')}` : t('title') }
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'applications')
  const application = await load(id)
  if (!application) notFound()
  const { done } = await searchParams
  const t = translator(locale, 'join-desk')
  const message = told.find((one) => one === done)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/applications')}>{t('back')}</BackLink>
      {message ? (
        <Notice kind="success" className="mb-6">
          {t(`done.${message}`)}
        </Notice>
      ) : null}
      <PageHead title={application.name || t('erased')} />
      <ApplicationSheet locale={locale} application={application} />
    </>
  )
}
