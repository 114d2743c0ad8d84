//! One rule a file, in the order of their codes.

mod r01_recipient_kind;
mod r02_authority;
mod r03_board_chair;
mod r04_two_awards;
mod r05_highest_title;
mod r06_other_ground;
mod r07_lower_award;
mod r08_held;
mod r09_after_discipline;
mod r10_maternity;
mod r11_women;
mod r12_last_award;
mod r13_unit_fighter;
mod r14_provincial_fighter;
mod r15_national_fighter;
mod r16_advanced_worker;
mod r17_excellent_collective;
mod r18_advanced_collective;
mod r19_provincial_flag;
mod r20_government_flag;
mod r21_one_flag;
mod r22_provincial_person;
mod r23_provincial_collective;
mod r24_provincial_household;
mod r25_prime_minister_person;
mod r26_prime_minister_collective;
mod r27_third_order;
mod r28_higher_order;
mod r29_report_age;
mod r30_fighters;
mod r31_two_state_awards;
mod r32_vote;
mod r33_dissolved;
mod r34_direct_workers;
mod r35_decision_date;
mod r36_young_unit;
mod r37_household_name;
mod r38_revoked;

use super::rule::Rule;

/// Every rule, with the law that it comes from: the list is the documentation.
pub const RULES: &[Rule] = &[
    r01_recipient_kind::RULE,
    r02_authority::RULE,
    r03_board_chair::RULE,
    r04_two_awards::RULE,
    r05_highest_title::RULE,
    r06_other_ground::RULE,
    r07_lower_award::RULE,
    r08_held::RULE,
    r09_after_discipline::RULE,
    r10_maternity::RULE,
    r11_women::RULE,
    r12_last_award::RULE,
    r13_unit_fighter::RULE,
    r14_provincial_fighter::RULE,
    r15_national_fighter::RULE,
    r16_advanced_worker::RULE,
    r17_excellent_collective::RULE,
    r18_advanced_collective::RULE,
    r19_provincial_flag::RULE,
    r20_government_flag::RULE,
    r21_one_flag::RULE,
    r22_provincial_person::RULE,
    r23_provincial_collective::RULE,
    r24_provincial_household::RULE,
    r25_prime_minister_person::RULE,
    r26_prime_minister_collective::RULE,
    r27_third_order::RULE,
    r28_higher_order::RULE,
    r29_report_age::RULE,
    r30_fighters::RULE,
    r31_two_state_awards::RULE,
    r32_vote::RULE,
    r33_dissolved::RULE,
    r34_direct_workers::RULE,
    r35_decision_date::RULE,
    r36_young_unit::RULE,
    r37_household_name::RULE,
    r38_revoked::RULE,
];
