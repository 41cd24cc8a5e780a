import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ApplicationSheet } from '@/components/applications/application-sheet'
import { RejectForm } from '@/components/applications/reject'
import { DecideCard } from '@/components/desk/decide-card'
import { HintCard, NoteCard } from '@/components/desk/item-aside'
import { ItemTop } from '@/components/desk/item-top'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { findReviewed } from '@/lib/applications/queries/review-application'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findDeskAt } from '@/lib/desk/queries/desk-at'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const told = ['rejected', 'settled', 'added'] as const

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
  const admin = await requireStaff(locale, 'applications')
  const application = await load(id)
  if (!application) notFound()
  const asked = await searchParams
  const at = await findDeskAt(admin, { kind: 'APPLICATION', itemId: id }, asked)
  const t = translator(locale, 'join-desk')
  const message = told.find((one) => one === asked.done)
  return (
    <>
      <ItemTop locale={locale} at={at} />
      {message ? (
        <Notice kind="success" className="mb-6">
          {t(`done.${message}`)}
        </Notice>
      ) : null}
      <PageHead title={application.name || t('erased')} />
      <ApplicationSheet
        locale={locale}
        application={application}
        decide={<DecideCard locale={locale} at={at} version={application.version} />}
        aside={
          <>
            {at.desk.isOpen ? <HintCard locale={locale} at={at} /> : null}
            <NoteCard locale={locale} at={at} />
            {application.state === 'returned' ? (
              <Card>
                <RejectForm
                  locale={locale}
                  applicationId={id}
                  version={application.version}
                  words={{
                    open: t('approve.reject-open'),
                    submit: t('approve.reject'),
                    reason: t('approve.reason'),
                    reasonHint: t('approve.reason-hint'),
                    busy: t('approve.busy'),
                  }}
                />
              </Card>
            ) : null}
          </>
        }
      />
    </>
  )
}
