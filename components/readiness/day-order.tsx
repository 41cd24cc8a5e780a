'use client'

import { useEffect } from 'react'

/**
 * Says at the field that a paper ends before it begins, or has ended, before anything is sent: a plain form that comes back has
 * lost its file. Without the script the server says the same.
 */
export function DayOrder({
  from,
  until,
  today,
  words,
}: {
  /** Ids of the two date fields. */
  from: string
  until: string
  today: string
  words: Record<'order' | 'ended', string>
}) {
  useEffect(() => {
    const [first, last] = [from, until].map((id) => document.getElementById(id))
    if (!(first instanceof HTMLInputElement) || !(last instanceof HTMLInputElement)) return
    const check = () => {
      const isEarly = first.value !== '' && last.value !== '' && last.value < first.value
      const isOver = last.value !== '' && last.value < today
      last.setCustomValidity(isEarly ? words.order : isOver ? words.ended : '')
    }
    check()
    for (const field of [first, last]) field.addEventListener('input', check)
    return () => {
      for (const field of [first, last]) field.removeEventListener('input', check)
    }
  }, [from, until, today, words.order, words.ended])
  return null
}
