import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Link } from './link'

type Look = { secondary?: boolean | undefined; small?: boolean | undefined }

type ButtonProps = ComponentProps<'button'> & Look

/** A button that does something: its words start with a verb and name the thing. */
export function Button({ secondary, small, className, ...rest }: ButtonProps) {
  return <button className={look({ secondary, small }, className)} {...rest} />
}

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, 'steady'> & Look

/** A link that starts something, drawn as a button. */
export function ButtonLink({ secondary, small, className, ...rest }: ButtonLinkProps) {
  return <Link className={look({ secondary, small }, className)} {...rest} />
}

/** A button among links, such as signing out. */
export function LinkButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button className={classes('link', className)} {...rest} />
}

function look({ secondary, small }: Look, className: string | undefined) {
  return classes(
    'button inline-block cursor-pointer border-2 font-bold no-underline',
    'in-data-compact:h-7 in-data-compact:px-2 in-data-compact:py-0 in-data-compact:text-16',
    'narrow:in-data-actions:w-full narrow:in-data-actions:text-center',
    small ? 'px-2 py-1 text-16' : 'px-3 py-1.5 text-19',
    secondary
      ? 'border-input-border bg-band text-ink hover:bg-rule hover:text-ink'
      : 'border-transparent bg-link text-surface hover:bg-link-hover hover:text-surface aria-disabled:bg-input-border',
    className,
  )
}
