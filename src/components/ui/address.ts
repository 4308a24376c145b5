/**
 * Where a page of the site lives in this build, under BASE_PATH if there is one.
 * @example address('/plan/') // "/plan/", or "/afterword/plan/"
 */
export const address = (path: `/${string}`): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
