@NullMarked
package app.zhirong.notification.service;

import org.jspecify.annotations.NullMarked;
