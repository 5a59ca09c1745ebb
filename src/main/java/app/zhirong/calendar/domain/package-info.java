/** The reference data shipped with the program, and the made-up values of the demo. Plain Java. */
@NullMarked
package app.zhirong.calendar.domain;

import org.jspecify.annotations.NullMarked;
