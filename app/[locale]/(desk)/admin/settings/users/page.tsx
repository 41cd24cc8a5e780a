import type { Metadata } from 'next'
import { ForWriters } from '@/components/layout/for-roles'
import { OpenChanges, SettledChanges } from '@/components/staff/role-changes'
import { InviteForm } from '@/components/staff/staff-forms'
import { StaffList } from '@/components/staff/staff-list'
import { roleOptions, staffWords } from '@/components/staff/staff-words'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireStaff, writesIn } from '@/lib/auth/guards'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { countAdministrators, listOpenChanges, listSettledChanges, listStaff } from '@/lib/staff/queries'
import { needsAnother } from '@/lib/staff/rules'

type Props = PageProps<'/[locale]/admin/settings/users'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'staff')('title') }
}

export default async function StaffPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'users')
  const [members, administrators, open, settled, canChange] = await Promise.all([
    listStaff(staff),
    countAdministrators(staff),
    listOpenChanges(staff),
    listSettledChanges(staff),
    writesIn('users'),
  ])
  const t = translator(locale, 'staff')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings')}>{t('back')}</BackLink>
      <PageHead title={t('title')} intro={t('intro')} />
      <Notice kind={needsAnother(administrators) ? 'info' : 'warning'} className="mb-6">
        {t(needsAnother(administrators) ? 'four-eyes' : 'alone')}
      </Notice>
      <OpenChanges locale={locale} changes={open} canChange={canChange} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="staff" className="min-w-0">
          <h2 id="staff" className="mb-3 text-xl">
            {t('list.title', { count: members.length })}
          </h2>
          <StaffList locale={locale} staff={members} canChange={canChange} administrators={administrators} />
        </section>
        <ForWriters area="users">
          <Card>
            <h2 className="mb-1 text-xl">{t('invite.title')}</h2>
            <p className="mb-4 text-muted">{t('invite.intro')}</p>
            <InviteForm locale={locale} words={staffWords(locale)} roles={roleOptions(locale)} />
          </Card>
        </ForWriters>
      </div>
      <SettledChanges locale={locale} changes={settled} />
    </>
  )
}
