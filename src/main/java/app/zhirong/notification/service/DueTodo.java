package app.zhirong.notification.service;

import app.zhirong.notification.Todo;
import org.jspecify.annotations.Nullable;

/**
 * A to-do as seen today.
 *
 * @param overdue whether its last day has passed
 * @param workingDaysLeft negative once it is overdue by that many; absent without a deadline
 */
public record DueTodo(Todo todo, boolean overdue, @Nullable Long workingDaysLeft) {}
