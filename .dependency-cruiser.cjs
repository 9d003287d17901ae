const TESTS = ['\\.test\\.tsx?$', '^e2e/', '^[a-z]+/testing/', '^\\.ci/']
const FRAMEWORK = 'node_modules/(@types/)?(react|react-dom|next)/'
const FORM_STATE = '^lib/forms/(form-state|read-form|keepable)\\.ts$'
const CONFIGS = '^[^/]+\\.config\\.(js|mjs|ts)$'

/** Whatever is in `folder` imports nothing but what `allowed` names; its tests may import more. */
const only = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder, pathNot: TESTS },
  to: { pathNot: allowed, dependencyTypesNot: ['core'] },
})

/** `target` is imported by nobody but `importers`. */
const onlyBy = (name, target, importers, comment, to = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '.', pathNot: importers },
  to: { path: target, ...to },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^domain/',
      ['^domain/', '^lib/dates/(?!today\\.)', 'node_modules/zod/'],
      'The rules know no database, no session, no framework and no clock.',
    ),
    only(
      'db-knows-rules-and-days',
      '^db/',
      [
        '^db/',
        '^domain/',
        '^lib/dates/',
        '^lib/env\\.ts$',
        'node_modules/(drizzle-orm|(@types/)?pg|@electric-sql/pglite|zod)/',
      ],
      'Storage imports itself, the rules, dates and settings.',
    ),
    only(
      'ui-knows-no-noun',
      '^components/ui/',
      ['^components/ui/', FRAMEWORK],
      'A primitive knows nothing of agreements or forces.',
    ),
    only(
      'forms-know-no-noun',
      '^components/forms/',
      ['^components/(ui|forms)/', FORM_STATE, FRAMEWORK],
      'Fields are made of primitives, and know what was typed into them.',
    ),
    only(
      'page-parts-know-no-noun',
      '^components/page/',
      ['^components/(ui|forms|page)/', FRAMEWORK],
      'What stands around a page is made of primitives and fields.',
    ),
    only(
      'components-are-handed-data',
      '^components/',
      [
        '^components/',
        '^domain/',
        '^db/queries/',
        '^lib/dates/',
        '^lib/paths\\.ts$',
        FORM_STATE,
        'node_modules/',
      ],
      'A component is handed data and fetches none.',
    ),
    {
      name: 'components-take-only-types-from-queries',
      comment: 'A component may name what a query gives, never ask it.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { path: '^db/queries/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'app-reads-by-queries-and-writes-by-commands',
      comment:
        'Routes reach the database through queries and commands; the health check also asks for the version.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      to: {
        path: '^db/',
        pathNot: ['^db/(queries|commands)/', '^db/sessions\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },

    onlyBy(
      'only-db-speaks-sql',
      'node_modules/(drizzle-orm|@electric-sql/pglite)/',
      ['^db/', 'node_modules/'],
      'SQL is spoken in db and nowhere else.',
    ),
    onlyBy(
      'only-db-opens-connections',
      'node_modules/(@types/)?pg/',
      ['^db/', 'node_modules/', ...TESTS],
      'Only db and the tests connect to PostgreSQL.',
    ),
    onlyBy(
      'only-db-reads-tables',
      '^db/(reading|writing|schema)/',
      ['^db/'],
      'Tables and the parts that queries and commands share stay inside db.',
    ),
    onlyBy(
      'only-the-doors-connect',
      '^db/(connection|asking)\\.ts$',
      ['^db/', '^lib/boot', ...TESTS],
      'Everybody else goes through the three doors.',
    ),
    onlyBy(
      'only-db-makes-doors',
      '^db/(query|command|sign-in)\\.ts$',
      ['^db/', '^lib/forms/', ...TESTS],
      'A query or command is made in db; others may name its types.',
      { dependencyTypesNot: ['type-only'] },
    ),
    onlyBy(
      'only-deeds-write',
      '^db/commands/',
      [
        '^app/.*/actions\\.ts$',
        '^app/.*/deed\\.ts$',
        '^app/.*/route\\.ts$',
        '^lib/(forms|jobs|boot)',
        '^db/',
        ...TESTS,
      ],
      'Pages read; actions, deeds, route handlers and jobs write.',
    ),
    onlyBy(
      'only-sign-in-and-health-read-sessions',
      '^db/(passwords|sessions)\\.ts$',
      ['^db/', '^lib/(auth/|boot)', '^app/.*/route\\.ts$', ...TESTS],
      'Sessions and credentials are read where people sign in.',
    ),
    onlyBy(
      'only-edges-know-the-actor',
      '^lib/auth/',
      ['^app/', '^lib/(auth|forms)/', '^lib/boot', ...TESTS],
      'Who is asking is found at the edge and handed in.',
    ),
    onlyBy(
      'demonstration-stays-apart',
      '^db/demo/',
      ['^db/demo/', '^lib/boot', ...TESTS],
      'The register runs without its demonstration.',
    ),
    {
      name: 'the-product-knows-no-tests',
      comment: 'Tests import the product, never the other way round.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },

    only(
      'dates-stand-alone',
      '^lib/dates/',
      ['^lib/dates/', 'node_modules/'],
      'Everybody imports dates; dates import nobody.',
    ),
    only('settings-stand-alone', '^lib/env\\.ts$', ['node_modules/'], 'Settings import nothing of ours.'),
    only(
      'paths-stand-alone',
      '^lib/paths\\.ts$',
      ['^domain/', 'node_modules/'],
      'Addresses know ids and nothing else.',
    ),
    only(
      'auth-is-an-island',
      '^lib/auth/',
      [
        '^lib/(auth|dates)/',
        '^lib/(env|paths)\\.ts$',
        '^db/(command|passwords|sessions)\\.ts$',
        '^domain/',
        'node_modules/',
      ],
      'Signing in knows sessions and the actor.',
    ),
    only(
      'forms-are-an-island',
      '^lib/forms/',
      [
        '^lib/(forms|auth|dates)/',
        '^lib/(env|paths)\\.ts$',
        '^domain/',
        '^db/command\\.ts$',
        '^db/commands/keep-answers\\.ts$',
        '^db/queries/kept-answers\\.ts$',
        'node_modules/',
      ],
      'What every form does knows no single form.',
    ),
    only(
      'adapters-are-islands',
      '^lib/(mail|files|formats)/',
      ['^lib/(mail|files|formats|dates)/', '^lib/env\\.ts$', '^domain/', 'node_modules/'],
      'An adapter knows the rules and its machine.',
    ),
    {
      name: 'lib-knows-no-screen',
      comment: 'The edges of the machine know neither routes nor looks.',
      severity: 'error',
      from: { path: '^lib/', pathNot: TESTS },
      to: { path: '^(app|components)/' },
    },

    {
      name: 'no-circles',
      comment: 'Modules in a circle cannot be read one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module nobody imports, that imports nothing, is not part of the register.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^app/', CONFIGS, '^(proxy|instrumentation)\\.ts$', '\\.d\\.ts$', ...TESTS],
      },
      to: {},
    },
    {
      name: 'everything-is-found',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'the-product-needs-no-tools',
      comment: 'What runs in production is a dependency, not a development dependency.',
      severity: 'error',
      from: { path: '^(app|components|domain|db|lib)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules/' },
    exclude: { path: '^(\\.next|\\.data|\\.bench|e2e/results)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
