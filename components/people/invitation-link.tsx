import { Inset } from '@/components/ui/inset'
import { instantInWords } from '@/lib/dates/words'
import { EmailAddress } from './email-address'

type InvitationLinkProps = { name: string; email: string; link: string; expiresAt: Date }

/** The link that lets a person set a password: to be copied, not followed. */
export function InvitationLink({ name, email, link, expiresAt }: InvitationLinkProps) {
  return (
    <Inset>
      <p>
        Give this link to {name} at <EmailAddress>{email}</EmailAddress>, and to nobody else: whoever opens it
        sets the password. It works once, until {instantInWords(expiresAt)}.
      </p>
      <p className="mt-2">
        <code className="font-sans text-16 wrap-anywhere select-all">{link}</code>
      </p>
    </Inset>
  )
}
