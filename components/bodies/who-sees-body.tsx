import { Fact, Facts } from '@/components/ui/facts'

/** Who will see what is recorded of a body: bodies are OFFICIAL and seen by everyone signed in (domain rule 13). */
export function whoSeesBody() {
  return (
    <Facts>
      <Fact term="Signed in">Every force and programme office, since bodies are OFFICIAL</Fact>
      <Fact term="The public">Nobody, until a policing body publishes it</Fact>
      <Fact term="History">Your name, office, today’s date and these answers, for good</Fact>
    </Facts>
  )
}
