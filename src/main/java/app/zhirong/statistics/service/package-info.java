@NullMarked
package app.zhirong.statistics.service;

import org.jspecify.annotations.NullMarked;
