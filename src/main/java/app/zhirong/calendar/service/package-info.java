@NullMarked
package app.zhirong.calendar.service;

import org.jspecify.annotations.NullMarked;
