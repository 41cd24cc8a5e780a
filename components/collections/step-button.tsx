import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** A form of one button: a step that works by a plain post. `name` says what it does to what, for those who hear it. */
export function StepButton({
  action,
  icon,
  name,
  children,
}: {
  action: () => Promise<void>
  icon?: 'up' | 'down'
  name: string
  children?: string
}) {
  const Icon = icon === 'up' ? ArrowUp : ArrowDown
  return (
    <form action={action}>
      <Button kind="secondary" aria-label={name} title={name} className={icon ? 'w-11 px-0' : 'px-3'}>
        {icon ? <Icon aria-hidden className="size-5" /> : children}
      </Button>
    </form>
  )
}

/** Where a row has no such step: keeps the others in their places from row to row. */
export const NoStep = () => <span aria-hidden className="w-11" />
