'use client'

import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/forms/form-state'

/** Takes whoever sent a form that was refused to its first field at fault; goes on what surrounds the fields. */
export function useFaultFocus<Surrounding extends HTMLElement = HTMLFormElement>(state: FormState) {
  const around = useRef<Surrounding>(null)
  useEffect(() => {
    if (state.attempt > 0 && !state.ok) around.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])
  return around
}
