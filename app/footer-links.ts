import { paths } from '@/lib/paths'

export const FOOTER_LINKS = [{ href: paths.accessibility(), label: 'Accessibility statement' }]
