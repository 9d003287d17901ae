/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  // Types are a check of their own (npm run check): a build need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@electric-sql/pglite', 'pg', '@node-rs/argon2'],
  // Everything is somebody's: no page may be kept by the browser's router after it was left.
  experimental: { staleTimes: { dynamic: 0, static: 30 } },
  // Browsers ask for it by themselves, whatever a page says.
  async rewrites() {
    return [{ source: '/favicon.ico', destination: '/icon.svg' }]
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        ],
      },
      // The page whose address opens something: what it asks for, and where it leads, is told our address and no more.
      { source: '/first-sign-in', headers: [{ key: 'Referrer-Policy', value: 'strict-origin' }] },
    ]
  },
}
