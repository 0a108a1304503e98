/** Days for which a run that ended (or was stopped) keeps its file and its refused rows. */
export const keptDays = 30;
