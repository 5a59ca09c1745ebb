@NullMarked
package app.zhirong.calendar.web;

import org.jspecify.annotations.NullMarked;
