@NullMarked
package app.zhirong.outbox.service;

import org.jspecify.annotations.NullMarked;
