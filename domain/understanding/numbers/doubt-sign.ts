/** Stands beside a number that is read with doubt. */
export const doubtSign = '≈';
