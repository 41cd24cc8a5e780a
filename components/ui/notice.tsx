import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './class-names'

type Kind = 'info' | 'success' | 'error' | 'warning'

const looks = {
  info: { box: 'border-lam/40 bg-lam-wash', icon: Info },
  success: { box: 'border-ngoc bg-ngoc-wash', icon: CircleCheck },
  warning: { box: 'border-quy bg-quy-wash', icon: CircleAlert },
  error: { box: 'border-son bg-son-wash', icon: CircleAlert },
}

/** A message about what just happened or what matters here; errors and successes are announced. */
export function Notice({
  kind = 'info',
  title,
  children,
  className,
}: {
  kind?: Kind
  title?: string
  children?: ReactNode
  className?: string
}) {
  const { box, icon: Icon } = looks[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : kind === 'success' ? 'status' : undefined}
      className={cn('flex gap-3 rounded-lg border p-4', box, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
