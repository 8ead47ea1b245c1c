/** The vocabulary of wage statements; each word has its sentence in the catalogue under `wages`. */

/** Assumptions of a line, shown so that whoever knows better can say so. */
export const assumptions = [
  'unverified_basis',
  'two_methods',
  'eight_hours_a_day',
  'overtime_base_local',
  'beyond_calendar',
  'part_month_pro_rata',
  'one_year_to_claim',
  'open_ended_contract',
  'cap_not_checked',
  'percent_open',
  'goes_to_fund',
  'two_years_back',
  'monthly_pay_cycle',
  'allowance_local',
  'benefit_as_stated',
  'rates_unchecked',
  'class_of_place_open',
  'floor_not_checked',
  'ten_workers_or_more',
  'irregular_hours',
  'leave_year_since_2024',
  'statutory_leave_only',
] as const;
export type Assumption = (typeof assumptions)[number];

/** Omissions of a line; the catalogue says why each was left out. */
export const omissions = [
  'paid_more',
  'above_full_month',
  'ordinary_hours',
  'time_off_given',
  'flexible_hours',
  'overtime_not_counted',
  'allowances_not_counted',
  'welfare_not_counted',
  'beyond_eleven_months',
  'above_three_times_average',
  'years_above_twelve',
  'replaced_by_double',
  'paid_in_time',
  'allowed_deduction',
  'authorised_deduction',
  'above_week_cap',
  'years_above_twenty',
  'below_two_years',
] as const;
