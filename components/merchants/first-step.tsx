import { ButtonLink } from '@/components/ui/button'
import type { StaffActor } from '@/lib/auth/actors'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { findFirstStep } from '@/lib/merchants/queries/list-merchants'

/** On a booth that has just been opened: what to begin with. */
export async function FirstStep({ staff, locale }: { staff: StaffActor; locale: Locale }) {
  const step = await findFirstStep(staff)
  if (step === null) return null
  const t = translator(locale, 'merchants')
  const path = step === 'registry' ? '/admin/registry' : '/admin/merchants/new'
  return (
    <section className="mb-6 rounded-xl border-2 border-son bg-sheet p-4 sm:p-6">
      <h2 className="text-xl">{t(`start.begin.${step}.title`)}</h2>
      <p className="mt-1 mb-4 max-w-3xl text-muted">{t(`start.begin.${step}.body`)}</p>
      <ButtonLink href={pathIn(locale, path)} className="w-full sm:w-auto">
        {t(`start.begin.${step}.go`)}
      </ButtonLink>
    </section>
  )
}
