/** What a course is. `schema/course.schema.json` says what each member means and how long it may be. */
export type CourseKind = 'course' | 'workshop' | 'e-learning' | 'worksheet' | 'podcast';
export type CourseMode = 'onsite' | 'online' | 'blended';
export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';
export type Role = 'lived-experience' | 'carer' | 'peer-worker' | 'professional' | 'student';
export type AccessFact =
  | 'step-free'
  | 'lift'
  | 'accessible-toilet'
  | 'changing-place'
  | 'blue-badge-parking'
  | 'hearing-loop'
  | 'bsl'
  | 'captions'
  | 'interpreter'
  | 'large-print'
  | 'easy-read'
  | 'quiet-space'
  | 'low-light'
  | 'breaks'
  | 'bring-someone'
  | 'camera-off'
  | 'assistance-dog';

export interface Person {
  readonly name?: string;
  readonly role?: Role;
}

export interface CoursePlace {
  readonly name: string;
  readonly room?: string;
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly postalCode?: string;
  readonly travel?: string;
  readonly access?: readonly AccessFact[];
}

export interface CourseSession {
  readonly startDate: string;
  readonly endDate?: string;
  readonly eventStatus?: EventStatus;
}

/** One run of a course. Times without an offset are those on a clock in the United Kingdom. */
export interface CourseInstance extends CourseSession {
  readonly id?: string;
  readonly courseMode?: CourseMode;
  readonly location?: CoursePlace;
  readonly subEvent?: readonly CourseSession[];
  readonly maximumAttendeeCapacity?: number;
  readonly remainingAttendeeCapacity?: number;
  readonly waitingList?: boolean;
  readonly bookingOpens?: string;
  readonly bookingUrl?: string;
  readonly note?: string;
}

/**
 * A course, workshop, e-learning package, worksheet or podcast.
 *
 * @see https://schema.org/Course
 */
export interface Course {
  readonly $schema?: string;
  readonly id?: string;
  readonly name: string;
  readonly abstract?: string;
  readonly description?: string;
  readonly kind?: CourseKind;
  readonly about?: readonly string[];
  readonly audience?: readonly string[];
  readonly teaches?: readonly string[];
  readonly coProducedBy?: readonly Person[];
  readonly coDeliveredBy?: readonly Person[];
  readonly isAccessibleForFree?: boolean;
  readonly price?: string;
  readonly inLanguage?: readonly string[];
  readonly language?: string;
  readonly timeRequired?: string;
  readonly access?: readonly AccessFact[];
  readonly accessNotes?: string;
  readonly contentNote?: string;
  readonly whatToExpect?: readonly string[];
  readonly studentWords?: readonly { readonly text: string; readonly name?: string }[];
  readonly url?: string;
  readonly bookingUrl?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly provider?: { readonly name: string; readonly url?: string };
  readonly expires?: string;
  readonly dateModified?: string;
  readonly hasCourseInstance?: readonly CourseInstance[];
}
