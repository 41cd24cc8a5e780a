import { isDay } from '@/lib/format/days'

const two = (text: string) => text.padStart(2, '0')

/** A day as people write it (`5/3/2026`, `05-03-2026`) or as machines do (`2026-03-05`), as `2026-03-05`; null for none. */
export function dayFrom(typed: string): string | null {
  const text = typed.trim()
  const people = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = people ? `${people[3]}-${two(people[2] ?? '')}-${two(people[1] ?? '')}` : text
  return /^\d{4}-\d\d-\d\d$/.test(day) && isDay(day) ? day : null
}

/** A local moment, day first, then the time (`5/3/2026 7:30`, `05/03/2026 7h30`), as `2026-03-05T07:30`; null for none. */
export function momentFrom(typed: string): string | null {
  const found = /^(\S+)[\sT]+(\d{1,2})(?::|h|g)(\d\d)?(?::\d\d)?$/i.exec(typed.trim().replace(/(\d)T(\d)/, '$1 $2'))
  const day = found && dayFrom(found[1] ?? '')
  const [hour, minute] = [Number(found?.[2]), Number(found?.[3] ?? '0')]
  if (!day || hour > 23 || minute > 59) return null
  return `${day}T${two(String(hour))}:${two(String(minute))}`
}
