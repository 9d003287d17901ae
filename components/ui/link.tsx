import type { Route } from 'next'
import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { classes } from './classes'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'onMouseEnter' | 'onTouchStart'> & {
  href: Route
  steady?: boolean | undefined
}

/**
 * A link to another page of the service, never fetched ahead: every page is somebody's.
 * `steady` keeps one colour whether visited or not, for navigation.
 */
export function Link({ steady, className, ...rest }: LinkProps) {
  return (
    <NextLink
      prefetch={false}
      className={classes(steady && 'text-link hover:text-link-hover', className)}
      {...rest}
    />
  )
}
